def documents = new File(basedir, 'target/jtbd')
assert new File(documents, 'html/index.html').text.contains('Bread for the morning')
assert new File(documents, 'csv/jobs.csv').text.contains('EatFresh')
assert new File(documents, 'csv/datapackage.json').isFile()
assert !new File(documents, 'json').exists() : 'nobody asked for it'

def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] \S+bakery\.jtbd:\[4,7\] Job 'EatFresh' .+ \[job\.missing-outcome\]/
assert log =~ /\[INFO\] Wrote \d+ documents to /
assert !log.contains('log4j:')
