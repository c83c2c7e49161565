/** What the demo says in public: reviews, claims with papers, texts and letters. */
package org.loomhive.launcher.demo.voice;
