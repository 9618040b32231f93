package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** The frame of every page: head, navigation, contents, sections, foot. */
class FrameTemplate {

    def static Html render(FrameView page) {
        Html.of('''
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>«page.title» · «page.site»</title>
            <link rel="icon" href="«page.icon»" type="image/svg+xml">
            «page.look»
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            «header(page)»
            <main id="main" class="sheet" tabindex="-1">
            «crumbs(page)»
            «page.hero»
            «body(page)»
            </main>
            <footer class="end"><p>Made from <code>.jtbd</code> files. Opportunity scores after Anthony W. Ulwick:
            importance + (importance − satisfaction where that is above zero), on 0–20.</p></footer>
            </body>
            </html>
        ''')
    }

    def private static header(FrameView page) {
        Html.of('''
            <header class="site"><div class="site-inner">
            <a class="brand" href="«page.root»index.html"><img src="«page.icon»" alt="">«page.site»</a>
            <nav aria-label="Site"><ul>
            «FOR entry : page.navigation»
                <li><a href="«entry.place»"«IF entry.current» aria-current="page"«ENDIF»>«entry.name»</a></li>
            «ENDFOR»
            </ul></nav>
            <div class="tools"></div>
            </div></header>
        ''')
    }

    def private static crumbs(FrameView page) {
        Html.of('''
            «IF !page.crumbs.empty»
                <nav class="crumbs" aria-label="Where this page belongs"><ol>
                «FOR crumb : page.crumbs»
                    <li><a href="«crumb.place»">«crumb.name»</a></li>
                «ENDFOR»
                </ol></nav>
            «ENDIF»
        ''')
    }

    def private static body(FrameView page) {
        Html.of('''
            <div class="body«IF page.hasContents» with-contents«ENDIF»">
            «IF page.hasContents»
                <nav class="contents" aria-label="On this page"><details open><summary>On this page</summary><ul>
                «FOR section : page.sections»
                    <li><a href="#«section.id»">«section.heading»</a></li>
                «ENDFOR»
                </ul></details></nav>
            «ENDIF»
            <div>
            «FOR section : page.sections»
                <section class="part" id="«section.id»">
                <header><h2>«section.heading»</h2>
                «IF section.intro.present»<p>«section.intro»</p>«ENDIF»
                </header>
                «section.body»
                </section>
            «ENDFOR»
            </div>
            </div>
        ''')
    }
}
