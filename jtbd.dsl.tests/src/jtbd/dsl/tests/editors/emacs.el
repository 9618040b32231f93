;;; emacs.el --- Drives Emacs and writes what it saw to report.json  -*- lexical-binding: t -*-

;; What somebody does in a folder of files. The command of the server comes in the variable JTBD_COMMAND, one part a line.

(require 'package)
(require 'seq)
(require 'json)
(package-initialize)

(defvar report nil)

(defun note (key value)
  (push (cons key value) report))

(defun until-so (what is-so)
  (let ((end (+ (float-time) 30))
        found)
    (while (not (setq found (funcall is-so)))
      (when (> (float-time) end)
        (error "%s did not come" what))
      (accept-process-output nil 0.05))
    found))

(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun replace (words others)
  (go-to words)
  (delete-char (length words))
  (insert others)
  ;; Emacs does so when it has been idle for a moment, which it never is without a window.
  (eglot--signal-textDocument/didChange))

(defun line-here ()
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun shown (text)
  "What a reader sees of TEXT: with markdown-mode, marks are in it and hidden."
  (mapconcat (lambda (index)
               (if (get-text-property index 'invisible text)
                   ""
                 (substring-no-properties text index (1+ index))))
             (number-sequence 0 (1- (length text)))
             ""))

(defun finding (words)
  (flymake-start)
  (until-so words (lambda ()
                    (seq-find (lambda (text) (string-match-p (regexp-quote words) text))
                              (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))))

(defun face-at (words)
  (go-to words)
  (symbol-name (get-text-property (point) 'face)))

(defun walk (folder)
  (find-file (expand-file-name "jobs.jtbd" folder))
  (font-lock-ensure)
  (note 'faces (vconcat (mapcar #'face-at '("job Mend" "MendPhones" "functional" "when" "\"a display"))))

  (unless (eglot-managed-p)
    (apply #'eglot (eglot--guess-contact)))
  (note 'finding (finding "Job 'MendPhones' "))
  (replace "for Shop" "for Nobody")
  (note 'while_typing (finding "'Nobody'"))

  (replace "for Nobody" "for Sho")
  (completion-at-point)
  (note 'completed (line-here))

  (go-to "MendPhones")
  (note 'hover (shown (eglot--hover-info
                       (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                   (eglot--TextDocumentPositionParams))
                                  :contents))))

  (go-to "Shop")
  (fset 'y-or-n-p (lambda (&rest _) t))
  (eglot-rename "Workshop")
  (note 'renamed (list (line-here)
                       (with-current-buffer (find-file-noselect (expand-file-name "segments.jtbd" folder))
                         (go-to "segment")
                         (line-here))))

  (replace "  for Workshop" "        for     Workshop")
  (save-buffer)
  (go-to "for")
  (note 'saved (line-here))

  (goto-char (point-max))
  (insert "job More {\npains {\nrisk \"a {\"\n}\n}\n")
  (go-to "job More")
  (indent-region (point) (point-max))
  (note 'indented (buffer-substring-no-properties (point) (point-max))))

(if (not (require 'eglot nil t))
    (note 'missing t)
  (setq eglot-sync-connect t)
  (load (getenv "JTBD_MODE"))
  (setq jtbd-command (split-string (getenv "JTBD_COMMAND") "\n"))
  (condition-case failure
      (walk default-directory)
    (error (note 'failure (error-message-string failure))))
  (eglot-shutdown-all))

(with-temp-file "report.json"
  (insert (json-encode report)))

;;; emacs.el ends here
