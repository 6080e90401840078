"""Solves the instance in a directory with SciPy and prints one line of JSON: milliseconds (best run), total, peak memory in MB."""
import json
import resource
import sys
import time

import numpy as np
import scipy
from scipy.optimize import linear_sum_assignment

directory, repeats = sys.argv[1], int(sys.argv[2])
shape = json.load(open(f"{directory}/shape.json"))
score = np.fromfile(f"{directory}/score.i32", dtype=np.int32)
if shape["sparse"]:
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    col = np.fromfile(f"{directory}/col.i32", dtype=np.int32)
    start = np.fromfile(f"{directory}/start.i32", dtype=np.int32)
    matrix = csr_matrix((score.astype(np.float64), col, start), shape=(shape["rows"], shape["cols"]))
    solve = lambda: min_weight_full_bipartite_matching(matrix, maximize=True)
    total = lambda r, c: int(np.asarray(matrix[r, c]).sum())
else:
    matrix = score.astype(np.float64).reshape(shape["rows"], shape["cols"])
    del score
    solve = lambda: linear_sum_assignment(matrix, maximize=True)
    total = lambda r, c: int(matrix[r, c].sum())

times = []
for _ in range(repeats):
    begin = time.perf_counter()
    rows, cols = solve()
    times.append((time.perf_counter() - begin) * 1000)
print(json.dumps({
    "scipy": scipy.__version__,
    "milliseconds": min(times),
    "total": total(rows, cols),
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
}))
