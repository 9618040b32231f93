for (module in ['bread', 'rolls']) {
    def index = new File(basedir, "$module/target/jtbd/html/index.html")
    assert index.text.contains('All that a baker bakes') : 'the jtbd.toml of the parent holds for its modules'
}
def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Nothing to do, this module has no src/main/jtbd')
assert !log.contains('not marked as thread-safe') && !log.contains('not marked @threadSafe')
assert !new File(basedir, 'without-models/target/jtbd').exists()
