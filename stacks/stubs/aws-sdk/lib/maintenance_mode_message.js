// The real file silences a notice about the end of SDK v2; without that SDK there is no notice to silence.
module.exports = { suppress: true };
