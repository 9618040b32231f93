def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S+bakery\.jtbd:\[6,17\] .*'BreadOnTime'.* \[reference\.\S+\]/
assert log =~ /\[ERROR\] Failed to execute goal .*:check .*: 1 error, \d+ warnings?, \d+ infos? in 1 file\./
assert !log.contains('Exception:') : 'a mistake in a model is no reason for a stack trace'
assert !new File(basedir, 'target/jtbd').exists()
