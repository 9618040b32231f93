package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** The last value of a metric, where no picture shows it. */
class LatestTemplate {

    def static Html render(Text amount) {
        Html.of('''<span class="small">now «amount»</span>''')
    }
}
