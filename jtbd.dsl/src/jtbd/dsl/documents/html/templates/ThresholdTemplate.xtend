package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** A zone and the score from which it begins. */
class ThresholdTemplate {

    def static Html render(Html zone, Text from) {
        Html.of('''<span class="threshold">«zone» from «from»</span>''')
    }
}
