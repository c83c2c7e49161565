/** When companies pay, and up to which sum they are trusted. */
package org.loomhive.wholesale.credit;
