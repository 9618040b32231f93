package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** What a metric is called and what it means. */
class MetricTemplate {

    def static Html render(Html title, Text description, Html remarks) {
        Html.of('''
            <strong>«title»</strong>
            «IF description.present»<div class="small">«description»</div>«ENDIF»
            «remarks»
        ''')
    }
}
