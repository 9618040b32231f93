assert new File(basedir, 'src/main/jtbd/bakery.jtbd').text == '''\
package bakery

industry MorningBread "Bread for the morning" { // kept
  job EatFresh functional core {
    want "to have fresh bread on the table"
  }
}
'''
def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S+bakery\.jtbd is laid out otherwise/
assert !(log =~ /tidy\.jtbd is laid out otherwise/)
assert log =~ /\[ERROR\] Failed to execute goal .*: 1 file is laid out otherwise\. `mvn jtbd:format` mends that/
assert log.contains('[INFO] 1 file is laid out anew')
