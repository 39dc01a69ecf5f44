type Figure = SVGSVGElement | HTMLElement;

/** A figure as the page may show it. */
export function cleaned(figure: Figure): Figure {
  // Plot puts its few rules into the picture as a style element, which the page's policy does not let in; indicators.css has them.
  for (const style of figure.querySelectorAll('style')) style.remove();
  // Plot labels its layers (dot, line), which says nothing to who hears the page.
  for (const layer of figure.querySelectorAll('g[aria-label]')) layer.removeAttribute('aria-label');
  return figure;
}
