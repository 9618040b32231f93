def log = new File(basedir, 'build.log').text
assert log.contains("There is no rule 'job.missing-outcomes'. Did you mean 'job.missing-outcome'?")
assert log =~ /There is no format 'pdf'\. There are: html, csv/
assert log =~ /nowhere: there is no such file or folder/
assert !log.contains('Exception:') : 'a wrong configuration is no reason for a stack trace'
