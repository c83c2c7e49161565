/** In which language a site answers: by the address of a page, never by a guess. */
package org.loomhive.web.language;
