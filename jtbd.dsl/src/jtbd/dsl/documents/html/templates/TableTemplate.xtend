package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** A table in a frame that scrolls sideways where the screen is too narrow for it. */
class TableTemplate {

    static val NUMBER = Text.of('number')
    static val WORDS = Text.of('words')

    def static Html render(TableView whole) {
        val table = whole.withoutEmptyColumns
        Html.of('''
            <div class="scroll" role="group" aria-label="«table.name»" tabindex="0">
            <table class="sortable">
            <thead><tr>
            «FOR column : table.columns»
                «head(column)»
            «ENDFOR»
            </tr></thead>
            <tbody>
            «FOR row : table.rows»
                <tr«FOR anchor : row.anchor» id="«anchor»"«ENDFOR»>
                «FOR column : 0 ..< row.cells.size»
                    «cell(row.cells.get(column), table.columns.get(column).heading)»
                «ENDFOR»
                </tr>
            «ENDFOR»
            </tbody>
            </table>
            </div>
        ''')
    }

    def private static head(TableView.Column column) {
        val style = if (column.number) NUMBER else Text.NONE
        Html.of('''
            <th scope="col"«styled(style)»«IF column.choice» data-choice«ENDIF»>«column.heading»</th>
        ''')
    }

    def private static cell(TableView.Cell cell, Text heading) {
        val style = if (cell.number) NUMBER else if (cell.words) WORDS else Text.NONE
        val order = if (cell.order.present) Html.of(''' data-sort="«cell.order»"''') else Html.NONE
        Html.of('''<td«styled(style)»«order» data-label="«heading»">«cell.content»</td>''')
    }

    def private static styled(Text style) {
        if (style.empty) Html.NONE else Html.of(''' class="«style»"''')
    }
}
