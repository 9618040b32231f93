;;; jtbd-mode.el --- Jobs-to-be-Done as code, with eglot  -*- lexical-binding: t -*-

;; Put this file on the load path, `jtbd' on the PATH, and (require 'jtbd-mode) into the init file.

;;; Code:

(define-derived-mode jtbd-mode prog-mode "JTBD"
  "Major mode for .jtbd files."
  (setq-local comment-start "// "
              comment-end ""
              comment-start-skip "//+\\s-*"
              indent-tabs-mode nil
              tab-width 2))

(modify-syntax-entry ?/ ". 124b" jtbd-mode-syntax-table)
(modify-syntax-entry ?* ". 23" jtbd-mode-syntax-table)
(modify-syntax-entry ?\n "> b" jtbd-mode-syntax-table)
(modify-syntax-entry ?- "_" jtbd-mode-syntax-table)

(add-to-list 'auto-mode-alist '("\\.jtbd\\'" . jtbd-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(jtbd-mode . ("jtbd" "lsp"))))

(add-hook 'jtbd-mode-hook #'eglot-ensure)
(add-hook 'jtbd-mode-hook
          (lambda () (add-hook 'before-save-hook #'eglot-format-buffer nil t)))

(provide 'jtbd-mode)

;;; jtbd-mode.el ends here
