package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** A table in a frame that scrolls sideways where the screen is too narrow for it. */
class TableTemplate {

    def static Html render(TableView table) {
        Html.of('''
            <div class="scroll" role="region" aria-label="«table.name»" tabindex="0">
            <table class="sortable">
            <thead><tr>
            «FOR column : table.columns»
                <th scope="col"«IF column.number» class="number"«ENDIF»«IF column.choice» data-choice«ENDIF»>«column.heading»</th>
            «ENDFOR»
            </tr></thead>
            <tbody>
            «FOR row : table.rows»
                <tr«FOR anchor : row.anchor» id="«anchor»"«ENDFOR»>
                «FOR cell : row.cells»
                    «cell(cell)»
                «ENDFOR»
                </tr>
            «ENDFOR»
            </tbody>
            </table>
            </div>
        ''')
    }

    def private static cell(TableView.Cell cell) {
        Html.of('''<td«IF cell.number» class="number"«ENDIF»«IF cell.words» class="words"«ENDIF»«IF cell.order.present» data-sort="«cell.order»"«ENDIF»>«cell.content»</td>''')
    }
}
