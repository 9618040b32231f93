package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** An outcome as a sentence, with what single segments say and its remarks below. */
class OutcomeTemplate {

    def static Html render(Text statement, List<Html> segments, Html remarks) {
        Html.of('''
            «statement»
            «FOR segment : segments»
                <div class="small">«segment»</div>
            «ENDFOR»
            «remarks»
        ''')
    }
}
