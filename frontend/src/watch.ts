interface Listeners {
    /** The scheme was switched by the reader (Vaadin sets a style, a class or a theme on <html>) or by the system. */
    colours: () => void;
    /** The typeface has arrived: every text has another width. */
    fonts: () => void;
    /** The page is about to go to paper, or has been. */
    printing: (printing: boolean) => void;
}

/** Tells when the page looks different from a moment ago. Returns what stops the watching. */
export function watchPage({ colours, fonts, printing }: Listeners): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const attributes = new MutationObserver(colours);
    for (const element of [document.documentElement, document.body]) {
        attributes.observe(element, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    }
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colours, { signal });
    document.fonts.addEventListener('loadingdone', fonts, { signal });
    addEventListener('beforeprint', () => printing(true), { signal });
    addEventListener('afterprint', () => printing(false), { signal });
    return () => {
        attributes.disconnect();
        stop.abort();
    };
}
