-- JTBD in Neovim with its built-in client. Put this file into ~/.config/nvim/plugin/, and `jtbd` on the PATH (or name
-- the command in vim.g.jtbd_command, such as { 'java', '-jar', '/path/to/jtbd.jar', 'lsp' }).
-- From Neovim 0.11 on, vim.lsp.config and vim.lsp.enable do the same: see docs/editors.md.

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, mark in ipairs({ 'jtbd.toml', '.git' }) do
    local found = vim.fn.findfile(mark, folder .. ';')
    found = found ~= '' and found or vim.fn.finddir(mark, folder .. ';')
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p'):gsub('/$', ''):match('(.*)/')
    end
  end
  return folder
end

local function format(buffer)
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ bufnr = buffer })
  else
    vim.lsp.buf.formatting_sync()
  end
end

local clients = {}

-- Before 0.8 there is no vim.lsp.start.
local function start(config)
  if vim.lsp.start then
    return vim.lsp.start(config)
  end
  clients[config.root_dir] = clients[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, clients[config.root_dir])
end

local group = vim.api.nvim_create_augroup('jtbd', { clear = true })

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = '*.jtbd',
  callback = function()
    vim.bo.filetype = 'jtbd'
  end,
})

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'jtbd',
  callback = function(event)
    vim.bo.commentstring = '// %s'
    vim.bo.shiftwidth = 2
    vim.bo.expandtab = true
    vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
    local root = root_of(event.file)
    start({
      name = 'jtbd',
      cmd = vim.g.jtbd_command or { 'jtbd', 'lsp' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    })
    vim.api.nvim_create_autocmd('BufWritePre', {
      group = group,
      buffer = event.buf,
      callback = function()
        format(event.buf)
      end,
    })
  end,
})
