/**
 * Newscite's own style: who published it and when, as newspapers and newsletters name a source, in brackets; the list by
 * date. The outlet is a name to the processor, so that a narrative citation sets it into the sentence.
 */
export const NEWS_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>News</title><id>newscite-news</id><updated>2026-11-20T00:00:00+00:00</updated></info>
  <macro name="outlet">
    <names variable="reviewed-author">
      <substitute>
        <text variable="container-title"/>
        <text variable="publisher"/>
        <names variable="author"/>
        <text variable="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="day"><date variable="issued" form="text"/></macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <text macro="outlet"/>
        <text macro="day"/>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort><key variable="issued"/><key macro="outlet"/></sort>
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text"/></names>
        <text variable="title" quotes="true"/>
        <text variable="container-title" font-style="italic"/>
        <text macro="day"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
