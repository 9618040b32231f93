def runs = new File(basedir, 'build.log').text.split('Building works-only-when-needed')
assert runs.length == 4
assert runs[1] =~ /Wrote [1-9]\d* documents/
assert runs[2].contains('[INFO] Nothing to do, up to date')
assert runs[3] =~ /Wrote 0 documents to \S+ \([1-9]\d* unchanged, [1-9]\d* removed\)/
assert !new File(basedir, 'target/jtbd/csv').exists()
