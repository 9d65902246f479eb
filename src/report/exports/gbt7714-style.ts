/**
 * GB/T 7714-2015 for one kind of source, the electronic report, as a CSL style:
 * 责任者. 题名[R/OL]. 出版者（据某平台抄本）, 文本版本: 段落(日期)[引用日期]. 网址.
 * The version stands where a book has its year. No place of publication is given: there is none.
 */
export const gbt7714Style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="zh-CN">
  <info><title>GB/T 7714-2015, electronic reports</title><id>gbt7714-report</id></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name delimiter=", " et-al-min="4" et-al-use-first="3"/></names>
        <text variable="title" suffix="[R/OL]"/>
        <group>
          <group delimiter=": ">
            <group delimiter=", ">
              <group>
                <text variable="publisher"/>
                <text variable="archive" prefix="（" suffix="）"/>
              </group>
              <text variable="version" prefix="文本版本"/>
            </group>
            <text variable="section"/>
          </group>
          <date variable="issued" form="numeric" prefix="(" suffix=")"/>
          <date variable="accessed" form="numeric" prefix="[" suffix="]"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/** What the style needs of a Chinese locale. */
export const zhLocale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
  <style-options punctuation-in-quote="false"/>
  <date form="numeric">
    <date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
    <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
  </date>
  <terms><term name="et-al">等</term><term name="and">和</term></terms>
</locale>`;
