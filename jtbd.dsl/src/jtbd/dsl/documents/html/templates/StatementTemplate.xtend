package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** When …, I want …, so …: large on the page of a job, in one line on a card. */
class StatementTemplate {

    def static Html large(StatementView statement) {
        if (statement.empty) {
            return Html.NONE
        }
        Html.of('''
            <dl class="statement">
            «IF statement.when.present»<dt>When</dt><dd>«statement.when»</dd>«ENDIF»
            «IF statement.want.present»<dt>I want</dt><dd>«statement.want»</dd>«ENDIF»
            «IF statement.so.present»<dt>So</dt><dd>«statement.so»</dd>«ENDIF»
            </dl>
        ''')
    }

    def static Html inLine(Text sentence) {
        if (sentence.empty) {
            return Html.NONE
        }
        Html.of('''
            <p class="statement-line">«sentence»</p>
        ''')
    }
}
