package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** The layers of value, the highest first, as one would tell them to a customer. */
class ValueLayersTemplate {

    static val SOCIAL = Text.of('social')
    static val EMOTIONAL = Text.of('emotional')
    static val BUSINESS = Text.of('business')
    static val TECHNICAL = Text.of('technical')

    def static Html render(ValueLayersView layers) {
        if (layers.empty) {
            return Html.NONE
        }
        Html.of('''
            <dl class="layers">
            «layer(SOCIAL, 'Social value', layers.social)»
            «layer(EMOTIONAL, 'Emotional value', layers.emotional)»
            «layer(BUSINESS, 'Business outcome', layers.business)»
            «layer(TECHNICAL, 'Technical feature', layers.technical)»
            </dl>
        ''')
    }

    def private static layer(Text style, String name, Text words) {
        if (words.empty) {
            return Html.NONE
        }
        Html.of('''
            <div class="«style»"><dt>«name»</dt><dd>«words»</dd></div>
        ''')
    }
}
