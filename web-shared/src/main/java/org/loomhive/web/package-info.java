/** What the pages of all three sites share: who is signed in, words, numbers, notes, addresses. */
package org.loomhive.web;
