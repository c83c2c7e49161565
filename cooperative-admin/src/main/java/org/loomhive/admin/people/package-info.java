/** Members as the workshop knows them: what they are called, what they can, when they have time. */
package org.loomhive.admin.people;
