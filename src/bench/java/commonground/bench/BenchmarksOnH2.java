package commonground.bench;

import commonground.testing.OnH2;

@OnH2
class BenchmarksOnH2 extends Benchmarks {}
