package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** Cards beside or below each other. */
class CardsTemplate {

    def static Html render(CardsView view) {
        if (view.cards.empty) {
            return Html.NONE
        }
        Html.of('''
            <ul class="cards «view.style»">
            «FOR card : view.cards»
                «card(card)»
            «ENDFOR»
            </ul>
        ''')
    }

    def private static card(CardView card) {
        Html.of('''
            <li class="card«IF card.marked» job underserved«ENDIF»" id="«card.id»">
            <header>
            «FOR badge : card.badges»
                «badge»
            «ENDFOR»
            «IF card.stated.present»<span class="stated">«card.stated»</span>«ENDIF»
            <h3>«card.title»</h3>
            </header>
            <div>
            «IF card.tagline.present»<p class="tagline">«card.tagline»</p>«ENDIF»
            «FOR paragraph : card.paragraphs»
                <p>«paragraph»</p>
            «ENDFOR»
            «card.body»
            </div>
            <div>
            «FactsTemplate.render(card.facts)»
            «card.remarks»
            </div>
            </li>
        ''')
    }
}
