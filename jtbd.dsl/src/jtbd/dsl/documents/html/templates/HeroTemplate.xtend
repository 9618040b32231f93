package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** The beginning of a page. */
class HeroTemplate {

    def static Html render(HeroView hero) {
        Html.of('''
            <div class="hero">
            «IF hero.kicker.present»<p class="kicker">«hero.kicker»</p>«ENDIF»
            <h1«FOR anchor : hero.anchor» id="«anchor»"«ENDFOR»>«hero.title»</h1>
            «IF hero.lead.present»<p class="lead">«hero.lead»</p>«ENDIF»
            «IF !hero.badges.empty»
                <ul class="badges">
                «FOR badge : hero.badges»
                    <li>«badge»</li>
                «ENDFOR»
                </ul>
            «ENDIF»
            «IF !hero.figures.empty»
                <dl class="figures">
                «FOR figure : hero.figures»
                    <div><dt>«figure.meaning»</dt><dd>«figure.amount»</dd></div>
                «ENDFOR»
                </dl>
            «ENDIF»
            «hero.remarks»
            </div>
        ''')
    }
}
