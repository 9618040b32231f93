package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** What is missing today, and the attributes that show it. */
class GapTemplate {

    def static Html render(GapView gap) {
        Html.of('''
            <div class="gap"><p>«gap.words»</p>
            «IF gap.citing.present»<p class="small">Citing «gap.citing»</p>«ENDIF»
            </div>
        ''')
    }
}
