package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** The layers of value, the highest first, as one would tell them to a customer. */
class ValueLayersTemplate {

    def static Html render(ValueLayersView layers) {
        if (layers.empty) {
            return Html.NONE
        }
        Html.of('''
            <dl class="layers">
            «IF layers.social.present»<div class="social"><dt>Social value</dt><dd>«layers.social»</dd></div>«ENDIF»
            «IF layers.emotional.present»<div class="emotional"><dt>Emotional value</dt><dd>«layers.emotional»</dd></div>«ENDIF»
            «IF layers.business.present»<div class="business"><dt>Business outcome</dt><dd>«layers.business»</dd></div>«ENDIF»
            «IF layers.technical.present»<div class="technical"><dt>Technical feature</dt><dd>«layers.technical»</dd></div>«ENDIF»
            </dl>
        ''')
    }
}
