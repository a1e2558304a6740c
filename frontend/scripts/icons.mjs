/** The icons of the house, by their Lucide name. Java and this list must agree; add here before use. */
export const ICONS = [
    // places
    'house', 'file-text', 'list-checks', 'list', 'bed', 'chart-column', 'users', 'user', 'user-plus', 'building-2',
    'graduation-cap', 'megaphone', 'map', 'table', 'columns-3', 'history', 'bookmark', 'calendar', 'settings',
    // actions
    'upload', 'download', 'search', 'plus', 'pencil', 'pencil-off', 'send', 'filter', 'undo-2', 'rotate-ccw', 'trash-2',
    'paperclip', 'printer', 'copy', 'link', 'log-in', 'log-out', 'eye', 'eye-off', 'hand',
    // direction and chrome
    'check', 'x', 'chevron-left', 'chevron-right', 'chevron-down', 'arrow-left', 'arrow-right', 'arrow-down', 'ellipsis',
    'moon', 'sun', 'sun-moon', 'languages', 'bell', 'circle-help', 'info',
    // states
    'lock', 'lock-open', 'message-circle-question', 'message-square', 'triangle-alert', 'clock', 'shield',
    'shield-check', 'cloud', 'cloud-check', 'cloud-off', 'circle-slash', 'circle-check', 'circle-x', 'ban', 'mail',
    'image', 'key-round',
];
