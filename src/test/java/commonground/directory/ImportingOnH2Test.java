package commonground.directory;

@DirectoryApp
class ImportingOnH2Test extends ImportingTest {}
