package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** Several things in one line, told apart even where their names have commas, or below each other. */
class ListTemplate {

    def static Html inLine(List<Html> things) {
        if (things.empty) {
            return Html.NONE
        }
        Html.of('''«FOR thing : things SEPARATOR ' · '»«thing»«ENDFOR»''')
    }

    def static Html below(List<Html> things) {
        if (things.empty) {
            return Html.NONE
        }
        Html.of('''
            <ul class="rows">
            «FOR thing : things»
                <li>«thing»</li>
            «ENDFOR»
            </ul>
        ''')
    }

    /** One after another, without any mark between them. */
    def static Html together(List<Html> things) {
        if (things.empty) {
            return Html.NONE
        }
        Html.of('''
            «FOR thing : things»
                «thing»
            «ENDFOR»
        ''')
    }
}
