" Colours for .jtbd files in Vim and Neovim.
if exists('b:current_syntax')
  finish
endif

syntax iskeyword @,48-57,_,-,^
syntax region jtbdText start=/"/ skip=/\\./ end=/"/ contains=@Spell
syntax match jtbdComment "//.*$" contains=@Spell,jtbdTodo
syntax region jtbdComment start="/\*" end="\*/" contains=@Spell,jtbdTodo
syntax keyword jtbdTodo TODO FIXME contained
syntax match jtbdNumber /\<\d\+\(-\d\+-\d\+\|\.\d\+\)\?\>/
syntax match jtbdName /\^\?\h\k*\(\.\^\?\h\k*\)\+/

" These words are made from the grammar of the language.
syntax keyword jtbdFile
      \ import package
syntax keyword jtbdDeclaration
      \ action challenge competitor feature industry insight interview job metric offering outcome pillar pitfall
      \ roadmap scorecard segment story tier tool
syntax keyword jtbdBlock
      \ forces gains map outcomes pains scores timeline value
syntax keyword jtbdKind
      \ active anxiety avoid buyer conclude confirm constraint current deciding decision decrease define desired
      \ economic eliminate event execute expected extreme first habit improve increase influencer locate long looking
      \ maker maximize medium minimize moderate modify monitor one ongoing pain passive prepare pull push quick
      \ recommender reduce required saboteur success thought trigger two unexpected use user
syntax keyword jtbdAttribute
      \ addresses among as at baseline because business by citing classified context description every evidence
      \ failure fired fit for gap held hired ignore importance imposes in includes measured note of on overview pays
      \ per price priority profile published rated satisfaction scale score serves shown significance size so source
      \ status supported supports tagline tags target technical text to towards unit url want when with
syntax keyword jtbdValue
      \ assumed big co-creator consumption core crucial direct dispose emotional functional high important indirect
      \ install learn little low maintain minor nothing obstacle purchase related repair research researched risk
      \ secondary setup social store supporting that transferrer transport trivial underserved undesired upgrade
      \ validated
" End of the words.

highlight default link jtbdText String
highlight default link jtbdComment Comment
highlight default link jtbdTodo Todo
highlight default link jtbdNumber Number
highlight default link jtbdName Identifier
highlight default link jtbdFile Include
highlight default link jtbdDeclaration Structure
highlight default link jtbdBlock Keyword
highlight default link jtbdKind Function
highlight default link jtbdAttribute Statement
highlight default link jtbdValue Constant

let b:current_syntax = 'jtbd'
