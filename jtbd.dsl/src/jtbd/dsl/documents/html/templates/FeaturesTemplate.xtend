package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** Features or packages of an offering, side by side. */
class FeaturesTemplate {

    def static Html render(List<FeatureView> features) {
        if (features.empty) {
            return Html.NONE
        }
        Html.of('''
            <div class="features">
            «FOR feature : features»
                <section id="«feature.id»">
                <h4>«feature.title»«IF feature.price.present» <span class="stated">«feature.price»</span>«ENDIF»</h4>
                «feature.value»
                «FactsTemplate.render(feature.facts)»
                «feature.remarks»
                </section>
            «ENDFOR»
            </div>
        ''')
    }
}
