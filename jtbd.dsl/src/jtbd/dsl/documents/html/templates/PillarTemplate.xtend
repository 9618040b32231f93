package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Anchor
import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** A pillar of a scorecard with its attributes. */
class PillarTemplate {

    def static Html render(Anchor id, Text title, Html remarks, Html table) {
        Html.of('''
            <div id="«id»">
            <h3>«title»</h3>
            «remarks»
            «table»
            </div>
        ''')
    }
}
