package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** A picture that scrolls sideways where the screen is too narrow for it. */
class FigureTemplate {

    def static Html render(FigureView figure) {
        Html.of('''
            <figure>
            <div class="scroll" role="group" aria-label="«figure.name»" tabindex="0">
            «figure.picture»
            </div>
            «IF figure.caption.present»<figcaption>«figure.caption»</figcaption>«ENDIF»
            </figure>
        ''')
    }
}
