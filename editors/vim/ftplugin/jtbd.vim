if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=//\ %s comments=s1:/*,mb:*,ex:*/,:// iskeyword+=-
setlocal expandtab shiftwidth=2 softtabstop=2 indentkeys=0},!^F,o,O
setlocal indentexpr=JtbdIndent()
let b:undo_ftplugin = 'setlocal commentstring< comments< iskeyword< expandtab< shiftwidth< softtabstop<'
      \ . ' indentkeys< indentexpr<'

function! JtbdIndent() abort
  let above = prevnonblank(v:lnum - 1)
  let opens = substitute(getline(above), '"\(\\.\|[^"\\]\)*"\|//.*$', '', 'g') =~# '{\s*$'
  let closes = getline(v:lnum) =~# '^\s*}'
  return indent(above) + shiftwidth() * (opens - closes)
endfunction
