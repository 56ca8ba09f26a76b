/** The first of our own code that runs in the browser: marks the time, so that starting can be measured from here. */
performance.mark('entente:script-start');
