autocmd BufRead,BufNewFile *.jtbd setfiletype jtbd
