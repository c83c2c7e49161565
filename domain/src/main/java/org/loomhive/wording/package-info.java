/** What a public text must not say: lists of words in several languages, and what finds them. */
package org.loomhive.wording;
