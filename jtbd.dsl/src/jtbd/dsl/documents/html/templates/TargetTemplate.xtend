package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** What a metric is to reach, and by when. */
class TargetTemplate {

    def static Html render(Text target, Text due) {
        Html.of('''«target»«IF due.present»<div class="small">by «due»</div>«ENDIF»''')
    }
}
