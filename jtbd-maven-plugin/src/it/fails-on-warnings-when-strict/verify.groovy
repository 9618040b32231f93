assert new File(basedir, 'build.log').text =~ /\[ERROR\] Failed to execute goal .*: 0 errors, \d+ warnings?, /
assert new File(basedir, 'accepted.txt').text.contains('job.missing-evidence\tsrc/main/jtbd/bakery.jtbd\tbakery')
