package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Anchor
import jtbd.dsl.documents.html.markup.Html

/** A roadmap: its picture, its horizons, its remarks. */
class RoadmapTemplate {

    def static Html render(Anchor id, Html picture, Html horizons, Html remarks) {
        Html.of('''
            <div id="«id»">
            «picture»
            «horizons»
            «remarks»
            </div>
        ''')
    }
}
