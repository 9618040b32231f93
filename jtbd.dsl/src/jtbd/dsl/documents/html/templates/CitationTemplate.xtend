package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** How to refer to an analysis in a text of one's own. */
class CitationTemplate {

    def static Html render(Text reference, Html address) {
        Html.of('''
            <div class="citation"><p>«reference» «address»</p></div>
        ''')
    }
}
