package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** Running text, a paragraph each. */
class ProseTemplate {

    def static Html render(List<Text> paragraphs) {
        if (paragraphs.empty) {
            return Html.NONE
        }
        Html.of('''
            «FOR paragraph : paragraphs»
                <p>«paragraph»</p>
            «ENDFOR»
        ''')
    }
}
