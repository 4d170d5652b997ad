/** Hides elements for a look, and puts their style attributes back to the letter. */
export interface Preview {
  show(elements: readonly Element[]): void;
  end(): void;
}

export function createPreview(): Preview {
  const styles = new Map<Element, string | null>();
  return {
    show(elements) {
      for (const element of elements) {
        if (styles.has(element)) continue;
        styles.set(element, element.getAttribute('style'));
        (element as HTMLElement).style.setProperty('display', 'none', 'important');
      }
    },
    end() {
      for (const [element, style] of styles)
        if (style === null) element.removeAttribute('style');
        else element.setAttribute('style', style);
      styles.clear();
    },
  };
}
