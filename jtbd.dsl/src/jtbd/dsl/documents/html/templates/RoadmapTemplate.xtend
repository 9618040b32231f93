package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Anchor
import jtbd.dsl.documents.html.markup.Html

/** A roadmap: its horizons, its remarks. */
class RoadmapTemplate {

    def static Html render(Anchor id, Html horizons, Html remarks) {
        Html.of('''
            <div class="roadmap" id="«id»">
            «horizons»
            «remarks»
            </div>
        ''')
    }
}
