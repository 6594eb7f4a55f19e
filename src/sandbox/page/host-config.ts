/** How a card looks in Teams' light theme, as far as the library can be told. */
const colour = (normal: string, subtle: string) => ({ default: normal, subtle });

const foreground = {
  default: colour('#242424', '#616161'),
  accent: colour('#3f4ab8', '#5b5fc7'),
  good: colour('#0b6a0b', '#2f7d2f'),
  warning: colour('#8a4b00', '#9a5b12'),
  attention: colour('#b10e1c', '#c4314b'),
};
const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });

export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
  spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  supportsInteractivity: true,
  containerStyles: {
    default: style('#ffffff'),
    emphasis: style('#f5f5f5'),
    good: style('#eaf5ea'),
    warning: style('#fdf1e1'),
    attention: style('#fbebed'),
    accent: style('#e9edfb'),
  },
  actions: {
    maxActions: 20,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  imageSizes: { small: 24, medium: 48, large: 96 },
  table: { cellSpacing: 6 },
};
